using System.CommandLine;
using Conformance.Authority;
using Conformance.Bench;
using Conformance.Bench.Judgement;
using Conformance.CardSimulator.Seeding;
using Conformance.Cli.Cards;

namespace Conformance.Cli.Commands;

/// <summary>conformance fixtures: remakes what can be remade.</summary>
internal static class FixturesCommand
{
    public static Command Create() => new("fixtures", "Remakes fixtures")
    {
        Part("personas", "Makes the keys that personas lack, and all images of their cards again; same personas, same bytes", MakePersonas),
        Part("certificates", "Issues all certificates of fixtures/certificates again from the kept keys; same keys, same bytes", MakeCertificates),
    };

    private static Command Part(string name, string description, Func<string, IReadOnlyList<string>> make)
    {
        var command = new Command(name, description);
        command.SetAction(_ =>
        {
            foreach (var file in make(Folders.Default.Fixtures))
            {
                Console.WriteLine(file);
            }

            return ExitCodes.Passed;
        });
        return command;
    }

    private static IReadOnlyList<string> MakePersonas(string fixtures) =>
        [.. PersonaFixtures.Make(fixtures).Select(file => Path.GetRelativePath(fixtures, file))];

    private static IReadOnlyList<string> MakeCertificates(string fixtures)
    {
        try
        {
            return FixtureCertificates.Make(
                Path.Combine(fixtures, "certificates"), name => SeededRsaKey.Create(new($"{PersonaFixtures.Seed} {name}")));
        }
        catch (FixtureFormatException fault)
        {
            throw new BenchFaultException(Owner.Configuration, fault.Message, "correct the file, or restore it from the repository");
        }
    }
}
