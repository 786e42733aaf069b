using System.CommandLine;
using Conformance.Certification.Statements;
using Conformance.Certification.Verifying;

namespace Conformance.Cli.Certificates;

/// <summary>conformance verify: believes nothing of a bundle that it cannot compute again.</summary>
internal static class VerifyCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("bundle") { Description = "Folder that 'conformance certify --out' wrote" };
        var key = new Option<string?>("--key") { Description = "PEM file of the issuer's public key; without it, the key that the device's maker signed with before, or any at the first time" };
        var witness = new Option<string?>("--witness-key") { Description = "PEM file of the laboratory's public key; likewise" };
        var nonce = NonceOption.Create("The nonce that you asked for");
        var known = new Option<string>("--known-keys") { Description = "File of the keys that were seen before", DefaultValueFactory = _ => UserFiles.KnownKeys };
        var command = new Command("verify", "Computes every verdict of a certificate again from the raw logs, and checks signature, files, nonce and the bench's qualification, offline") { folder, key, witness, nonce, known };
        command.SetAction(async (parsed, _) =>
        {
            var request = new VerificationRequest(
                parsed.GetValue(key) is { } file ? VerificationKey.Read(file) : null,
                parsed.GetValue(witness) is { } other ? VerificationKey.Read(other) : null,
                NonceOption.Of(parsed, nonce),
                new KnownKeys(parsed.GetValue(known)!));
            return Print(await new Verifier(Reference.Read()).VerifyAsync(parsed.GetValue(folder)!, request), Console.Out);
        });
        return command;
    }

    private static int Print(VerificationReport report, TextWriter output)
    {
        foreach (var step in report.Steps)
        {
            output.WriteLine($"{(step.Passed ? "passed" : "FAILED")}  {step.Name}{(step.Note is null ? "" : $": {step.Note}")}");
            foreach (var wrong in step.Wrong.Take(Shown))
            {
                output.WriteLine($"        {wrong}");
            }

            if (step.Wrong.Count > Shown)
            {
                output.WriteLine($"        and {step.Wrong.Count - Shown} more");
            }
        }

        output.WriteLine();
        if (report.First is { } first)
        {
            output.WriteLine($"Not verified. First: {first}");
            return ExitCodes.Failed;
        }

        output.WriteLine("Verified: every verdict follows from the raw logs.");
        new CertificateText(output).Print(report.Certificate!);
        return ExitCodes.Passed;
    }

    private const int Shown = 5;
}
