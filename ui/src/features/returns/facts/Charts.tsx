import type { FactsAnswer, FactsRequest } from "../../../generated/contract";
import { Articles } from "./Articles";
import { Carriers } from "./Carriers";
import { Cohorts } from "./Cohorts";
import type { Open } from "./Figures";
import { Grades } from "./Grades";
import { Reasons } from "./Reasons";
import { Repeat } from "./Repeat";

export interface FactsPart {
  facts: FactsAnswer;
  onOpen: Open;
}

/** What people rather look at than read. */
export function Charts({ facts, request, onOpen }: FactsPart & { request: FactsRequest }) {
  return (
    <div className="facts-charts">
      <Cohorts facts={facts} onOpen={onOpen} />
      <Reasons facts={facts} onOpen={onOpen} />
      <Articles facts={facts} onOpen={onOpen} />
      <Grades facts={facts} onOpen={onOpen} />
      <Carriers facts={facts} onOpen={onOpen} />
      <Repeat request={request} />
    </div>
  );
}
