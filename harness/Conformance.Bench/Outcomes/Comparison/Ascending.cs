namespace Conformance.Bench.Outcomes.Comparison;

/// <summary>Finds what is already in order in a list of different numbers.</summary>
internal static class Ascending
{
    /// <summary>The indexes of a longest ascending choice of the numbers, by patience sorting.</summary>
    public static IReadOnlyList<int> Longest(IReadOnlyList<int> numbers)
    {
        var tails = new List<int>();
        var before = new int[numbers.Count];
        for (var i = 0; i < numbers.Count; i++)
        {
            var pile = Pile(numbers, tails, numbers[i]);
            before[i] = pile == 0 ? -1 : tails[pile - 1];
            if (pile == tails.Count)
            {
                tails.Add(i);
            }
            else
            {
                tails[pile] = i;
            }
        }

        var chosen = new Stack<int>();
        for (var at = tails is [] ? -1 : tails[^1]; at >= 0; at = before[at])
        {
            chosen.Push(at);
        }

        return [.. chosen];
    }

    // The first pile whose top is not smaller.
    private static int Pile(IReadOnlyList<int> numbers, List<int> tails, int number)
    {
        var (low, high) = (0, tails.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = numbers[tails[middle]] < number ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
