namespace Conformance.Steps.Benching;

/// <summary>Does the same with many things, as many at once as there are processors.</summary>
public static class SideBySide
{
    /// <summary>The results, in the order of what they were made of. The first that throws ends all.</summary>
    public static async Task<IReadOnlyList<TResult>> RunAsync<T, TResult>(IEnumerable<T> all, Func<T, Task<TResult>> run)
    {
        T[] things = [.. all];
        var results = new TResult[things.Length];
        await Parallel.ForAsync(0, things.Length, async (index, _) => results[index] = await run(things[index]));
        return results;
    }
}
