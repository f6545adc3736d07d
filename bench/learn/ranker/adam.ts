/**
 * Adam (Kingma and Ba 2015), uphill: makes a function that moves the parameters by a gradient.
 *
 * @returns Takes the gradient and the pace, about the size of the move of each parameter.
 */
export function climber(parameters: Float64Array): (gradient: Float64Array, pace: number) => void {
  const mean = new Float64Array(parameters.length);
  const square = new Float64Array(parameters.length);
  let step = 0;
  return (gradient, pace) => {
    step++;
    for (let p = 0; p < parameters.length; p++) {
      mean[p] = 0.9 * mean[p]! + 0.1 * gradient[p]!;
      square[p] = 0.99 * square[p]! + 0.01 * gradient[p]! ** 2;
      const height = Math.sqrt(square[p]! / (1 - 0.99 ** step)) + 1e-6;
      parameters[p]! += (pace * (mean[p]! / (1 - 0.9 ** step))) / height;
    }
  };
}
