/** Drawings as PNG, at twice their size, drawn on a canvas: the policy of the pages allows no picture made of text. */
import { type Drawing, FILE_COLOURS, FONTS, type Shape } from "./drawing.ts";

const SCALE = 2;

function drawShape(context: CanvasRenderingContext2D, shape: Shape): void {
  const colour = FILE_COLOURS[shape.paint];
  context.fillStyle = colour;
  context.strokeStyle = colour;
  switch (shape.kind) {
    case "rect":
      context.fillRect(shape.x, shape.y, shape.width, shape.height);
      break;
    case "path":
      context.setLineDash(shape.isDashed ? [4, 3] : []);
      context.beginPath();
      for (const [x, y] of shape.points) context.lineTo(x, y);
      context.stroke();
      break;
    case "text":
      context.font = `${shape.isBold ? "600 " : ""}${FONTS.size}px ${FONTS.family}`;
      context.textAlign = shape.anchor === "middle" ? "center" : (shape.anchor ?? "start");
      context.fillText(shape.text, shape.x, shape.y);
      break;
  }
}

/** The drawing as a file. Rejects if the browser cannot make it. */
export function pngFile({ width, height, shapes }: Drawing): Promise<Blob> {
  const canvas = document.createElement("canvas");
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  const context = canvas.getContext("2d");
  if (context === null) return Promise.reject(new Error("The browser draws no pictures"));
  context.scale(SCALE, SCALE);
  context.fillStyle = "#ffffff";
  context.fillRect(0, 0, width, height);
  for (const shape of shapes) drawShape(context, shape);
  return new Promise((done, failed) => {
    canvas.toBlob((blob) => {
      if (blob === null) failed(new Error("The picture could not be made"));
      else done(blob);
    }, "image/png");
  });
}
