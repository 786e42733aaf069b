using System.Security.Cryptography.X509Certificates;
using Conformance.CardSimulator;
using Conformance.CardSimulator.Personas;
using Conformance.SmartCard.MyNumber;
using Conformance.Verification;
using NodaTime;

namespace Conformance.Cli.Cards;

/// <summary>conformance card show: what is on a card, for people. Nothing secret: no PIN, no 照合番号, no individual number.</summary>
internal sealed class CardExplanation(TextWriter output)
{
    public void Print(Persona persona)
    {
        output.WriteLine($"{persona.Id}: {persona.Reason}");
        PrintHolder(persona);
        PrintCertificate("authentication", persona.Authentication);
        PrintCertificate("signature", persona.Signature);
        if (persona.IsTampered)
        {
            output.WriteLine("  the chip noticed tampering: it gives away nothing of what follows");
        }

        foreach (var application in CardInventory.Of(persona).GroupBy(entry => entry.Application))
        {
            output.WriteLine();
            output.WriteLine($"{Convert.ToHexString(application.Key.Aid.Span)}  {application.Key.Japanese} ({application.Key.English})");
            foreach (var entry in application)
            {
                output.WriteLine($"  {entry.Id:X4}  {State(entry),-22}  {Name(entry)}");
            }
        }
    }

    private void PrintHolder(Persona persona)
    {
        var holder = persona.Holder;
        output.WriteLine($"  holder          {holder.NameOnCard}, born {holder.BirthDate:uuuu-MM-dd}, {(holder.Sex == Sex.Male ? "male" : "female")}, {holder.Address ?? "no address"}");
        var kind = persona.Kind == CardKind.ResidentCard ? "住民基本台帳カード" : "個人番号カード";
        output.WriteLine($"  card            {kind}, serial {persona.Serial ?? "none"}, municipality {persona.Municipality ?? "none"}, valid to {persona.CardExpires:uuuu-MM-dd}, ATR {Convert.ToHexString(persona.Atr.Span)}");
    }

    private void PrintCertificate(string kind, Credential? credential)
    {
        if (credential is null)
        {
            output.WriteLine($"  {kind,-15} no certificate");
            return;
        }

        using var certificate = X509CertificateLoader.LoadCertificate(credential.Certificate.Span);
        var subject = certificate.GetNameInfo(X509NameType.SimpleName, forIssuer: false);
        output.WriteLine($"  {kind,-15} {subject}, serial {certificate.SerialNumber}, valid {Day(certificate.NotBefore):uuuu-MM-dd} to {Day(certificate.NotAfter):uuuu-MM-dd} (Asia/Tokyo)");
    }

    private static LocalDate Day(DateTime time) => Instant.FromDateTimeUtc(time.ToUniversalTime()).InZone(Desk.Zone).Date;

    private static string State(InventoryEntry entry) => entry switch
    {
        { Bytes: { } bytes } => $"{bytes} bytes",
        { TriesLeft: 0, MaximumTries: null } => "without data: locked",
        { TriesLeft: 0 } => "locked",
        { TriesLeft: { } tries, MaximumTries: { } most } => $"{tries} of {most} tries left",
        _ => "not to be read",
    };

    private static string Name(InventoryEntry entry) =>
        FileMap.Find(entry.Application, entry.Id) is { } known ? $"{known.Japanese} ({known.English})" : "(用途未公表) (unknown)";
}
