using System.CommandLine;
using Conformance.Authority;
using Conformance.Bench;
using Conformance.Bench.Judgement;

namespace Conformance.Cli.Commands;

/// <summary>conformance fixtures: remakes what can be remade.</summary>
internal static class FixturesCommand
{
    public static Command Create()
    {
        var certificates = new Command("certificates", "Issues all certificates of fixtures/certificates again from the kept keys; same keys, same bytes");
        certificates.SetAction(_ => MakeCertificates(Path.Combine(Folders.Default.Fixtures, "certificates")));
        return new("fixtures", "Remakes fixtures") { certificates };
    }

    private static int MakeCertificates(string folder)
    {
        try
        {
            foreach (var file in FixtureCertificates.Make(folder))
            {
                Console.WriteLine(file);
            }

            return ExitCodes.Passed;
        }
        catch (FixtureFormatException fault)
        {
            throw new BenchFaultException(Owner.Configuration, fault.Message, "correct the file, or restore it from the repository");
        }
    }
}
