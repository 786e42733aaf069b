using Conformance.Bench.Observation;
using Conformance.Bench.Requirements;

namespace Conformance.Bench.Outcomes;

/// <summary>
/// How much of a device a run could see and control. No source has such classes: ours is what the device offers itself, so that two runs are
/// of one class exactly when they could see the same.
/// </summary>
/// <param name="Seen">What the bench saw or controlled itself.</param>
/// <param name="Told">What is known by the word of a person alone.</param>
/// <param name="Hidden">What devices of its kind may offer, and this one does not.</param>
public sealed record ObservabilityClass(IReadOnlyList<Aspect> Seen, IReadOnlyList<Aspect> Told, IReadOnlyList<Aspect> Hidden)
{
    private static readonly Aspect[] OfSoftware = [Aspect.Chart, Aspect.RequestFile, Aspect.Clock];

    /// <summary>The class of a device that declares this.</summary>
    public static ObservabilityClass Of(Declaration declared)
    {
        var possible = Enum.GetValues<Aspect>()
            .Where(aspect => declared.IsReceiptComputer ? OfSoftware.Contains(aspect) : aspect is not (Aspect.Chart or Aspect.RequestFile))
            .ToList();
        var told = declared.Attested ?? [];
        return new(
            [.. possible.Where(aspect => declared.Aspects.Contains(aspect) && !told.Contains(aspect))],
            [.. possible.Where(told.Contains)],
            [.. possible.Where(aspect => !declared.Aspects.Contains(aspect) && !told.Contains(aspect))]);
    }

    /// <summary>True when nothing is hidden and nobody's word is needed.</summary>
    public bool IsFull => Told is [] && Hidden is [];

    /// <summary>The class by its name, the same for two runs that could see the same: "full", or what is missing.</summary>
    public string Name => IsFull ? "full" : $"partial: {string.Join("; ", Parts())}";

    private IEnumerable<string> Parts()
    {
        if (Hidden is not [])
        {
            yield return $"without {Words(Hidden)}";
        }

        if (Told is not [])
        {
            yield return $"{Words(Told)} by a person's word";
        }
    }

    private static string Words(IReadOnlyList<Aspect> aspects) => string.Join(", ", aspects.Select(CatalogueWords.Of));
}
