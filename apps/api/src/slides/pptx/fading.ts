/** The library knows no gradients: this in a shape's name says where one is put in afterwards. */
export const fadingMark = "→fades:";
