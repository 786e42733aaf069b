using Conformance.Bench.Judgement;

namespace Conformance.Bench.Physical;

/// <summary>Finds the reader that a user means.</summary>
public static class ReaderNames
{
    /// <summary>The reader of exactly that name, else the only one whose name holds it, whatever the case.</summary>
    /// <param name="names">What the service lists.</param>
    /// <param name="wanted">What the user wrote.</param>
    /// <exception cref="BenchFaultException">There is none, or more than one.</exception>
    public static string Choose(IReadOnlyList<string> names, string wanted)
    {
        if (names.Contains(wanted))
        {
            return wanted;
        }

        var fitting = names.Where(name => name.Contains(wanted, StringComparison.OrdinalIgnoreCase)).ToList();
        return fitting switch
        {
            [var only] => only,
            [] => throw new BenchFaultException(Owner.Configuration, $"there is no reader \"{wanted}\"", Known(names)),
            _ => throw new BenchFaultException(Owner.Configuration, $"\"{wanted}\" is part of several readers' names", $"name one of: {string.Join(", ", fitting)}"),
        };
    }

    private static string Known(IReadOnlyList<string> names) =>
        names is [] ? "PC/SC lists no reader: connect one; 'conformance doctor' says more" : $"PC/SC lists: {string.Join(", ", names)}";
}
