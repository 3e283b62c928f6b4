/** Languages that customers of small European shops write in, beside those of the interface. */
export const codes: readonly string[] =
  "ar bg ca cs da de el en es et fi fr he hr hu id it ja ko lt lv nb nl pl pt ro ru sk sl sr sv th tr uk vi zh".split(
    " ",
  );
