/**
 * Runs tasks, at most so many at a time, and hands over what comes of them in the order of the tasks, each as soon as
 * it can be. Neither tasks nor results are collected: memory does not grow with their number.
 *
 * @param deliver says whether more is wanted
 */
export async function inOrder<Task, Result>(
  tasks: Iterable<Task> | AsyncIterable<Task>,
  run: (task: Task) => Promise<Result>,
  atOnce: number,
  deliver: (result: Result) => Promise<boolean>,
): Promise<void> {
  let delivered = Promise.resolve(true)
  let failure: { error: unknown } | null = null
  let under = 0
  let wanted = true
  let wake = (): void => {}
  for await (const task of tasks) {
    if (!wanted) break
    under++
    const result = run(task)
    delivered = delivered
      .then(async (before) => before && (await deliver(await result)))
      .catch((error: unknown) => {
        failure ??= { error }
        return false
      })
      .then((more) => {
        under--
        wanted &&= more
        wake()
        return more
      })
    while (under >= atOnce) await new Promise<void>((resolve) => (wake = resolve))
    if (!wanted) break
  }
  await delivered
  if (failure) throw (failure as { error: unknown }).error
}
