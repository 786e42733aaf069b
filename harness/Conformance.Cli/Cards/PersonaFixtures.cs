using Conformance.Bench;
using Conformance.Bench.Fixtures;
using Conformance.Bench.Judgement;
using Conformance.CardSimulator.Issuing;

namespace Conformance.Cli.Cards;

/// <summary>Makes what the personas of the repository point to: missing keys, and all images.</summary>
internal static class PersonaFixtures
{
    /// <summary>What the keys of the repository follow from, beside the names of their files.</summary>
    public const string Seed = "conformance fixtures";

    /// <summary>Returns the paths of the files written.</summary>
    /// <exception cref="BenchFaultException">A persona file is not right; all that is wrong is named with its place.</exception>
    public static IReadOnlyList<string> Make(string fixtures)
    {
        var material = new PersonaMaterial(Glyphs.Read(fixtures), Photos.Of, Seed);
        var issuer = material.MakeIssuer(Path.Combine(fixtures, "issuer"));
        var made = new BenchFixtures(fixtures).PersonaIds().Select(id => material.Make(Path.Combine(fixtures, "personas", id + ".json"))).ToList();
        var faults = made.SelectMany(one => one.Faults).ToList();
        return faults.Count == 0
            ? [.. issuer, .. made.SelectMany(one => one.Written)]
            : throw new BenchFaultException(
                Owner.Configuration,
                string.Join('\n', faults.Select(fault => $"{fault.File}, {fault.Where}: {fault.What}")),
                string.Join("; ", faults.Select(fault => fault.Hint).Distinct()));
    }
}
