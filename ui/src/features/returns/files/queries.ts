import { queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import type { ReturnFiles } from "../../../generated/contract";
import { ask } from "../../../platform/ask";
import type { Key } from "../../../platform/freshness";

const key = (...parts: Key): Key => parts;

const filesOptions = (id: number) =>
  queryOptions({
    queryKey: key(["returns", "conversations"], "return_files", { id }),
    queryFn: () => ask("returns.files", { id }),
  });

/** Photos and papers of a case, and what its customer sent besides. */
export function useFiles(id: number) {
  return useQuery(filesOptions(id));
}

/** Shows an answer at once; the news that follows says the same. */
export function useKeptFiles(id: number) {
  const client = useQueryClient();
  return useCallback(
    (files: ReturnFiles) => client.setQueryData(filesOptions(id).queryKey, files),
    [client, id],
  );
}

/** A picture as large as the window, drawn anew by the desk. */
export function useLargePicture(id: number) {
  return useQuery({
    queryKey: key([], "return_picture", { id }),
    queryFn: () => ask("returns.file_picture", { id }),
    retry: false,
    staleTime: Infinity,
  });
}
