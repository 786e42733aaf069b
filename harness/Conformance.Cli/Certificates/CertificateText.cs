using Conformance.Certification.Certificates;
using Conformance.Cli.Commands;

namespace Conformance.Cli.Certificates;

/// <summary>A certificate in a few lines.</summary>
internal sealed class CertificateText(TextWriter output)
{
    public void Print(Certificate certificate)
    {
        var kind = certificate.Laboratory is { } laboratory ? $"laboratory-witnessed by {laboratory}" : "self-declared";
        output.WriteLine($"{certificate.Verdict}: {certificate.Device.Maker} {certificate.Device.Model}, serial {certificate.Device.Serial}, firmware {certificate.Device.Firmware}; {kind}. {Certificate.NoApproval.En}");
        output.WriteLine($"set {certificate.Set.Name}, nonce {certificate.Nonce}{(certificate.OwnNonce ? " (own nonce: nobody asked for it)" : "")}, issued {certificate.Issued}{(certificate.Faces == FaceChoice.Drawn.Word() ? ", drawn faces" : "")}, build {certificate.Build}");
        output.WriteLine($"observed: {certificate.Observability.Class}; not observable: {Listed(certificate.Observability.NotObservable)}");
        foreach (var (level, verdicts) in certificate.Counts.Requirements)
        {
            output.WriteLine($"{level.ToUpperInvariant(),-7} {string.Join(", ", verdicts.Select(verdict => $"{verdict.Value} {verdict.Key}"))}");
        }

        output.WriteLine($"waived: {Listed([.. certificate.Waivers.Select(waiver => waiver.Requirement)])}");
        foreach (var interruption in certificate.Interruptions)
        {
            output.WriteLine($"interrupted in {interruption.Stage}{(interruption.Number is { } number ? FormattableString.Invariant($", scenario {number}: {interruption.File}: {interruption.Title}") : "")}; gone on with at {interruption.Resumed}");
        }

        output.WriteLine($"the bench caught before and after: {Listed([.. certificate.Qualification.SelectMany(run => run.Defects)])}");
    }

    private static string Listed(IReadOnlyList<string> words) => words is [] ? "none" : string.Join(", ", words);
}
