using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Conformance.Bench.Physical.Cards;
using Conformance.Bench.Physical.Custody;
using Conformance.SmartCard;
using Conformance.SmartCard.MyNumber;
using NodaTime;
using NodaTime.Text;

namespace Conformance.Bench.Physical.Diagnosis;

/// <summary>Looks at one card by what it gives to everybody. Asks for tries left, which spends none, and presents nothing.</summary>
/// <param name="channel">The card, behind the interlock.</param>
/// <param name="card">Which one it is.</param>
/// <param name="cards">The custody book.</param>
/// <param name="now">For the dates of certificates.</param>
internal sealed class CardExamination(ICardChannel channel, CardIdentity card, CustodyBook cards, Instant now)
{
    private const int AuthenticationCertificate = 0x0A;
    private const int FewTries = 1;

    private readonly FreeFiles _files = new(channel);

    public IReadOnlyList<Symptom> Examine()
    {
        // Kept whole, so that no other program's selection is taken for ours.
        using var hold = channel.Hold();
        List<Symptom> seen = [Atr(), Applications(), Identity(), .. card.Applications.SelectMany(Tries), .. Certificate()];
        return _files.Fault is { } fault ? [.. seen, new("card", DiagnosisKind.Unchecked, fault.Detail, "leave the card in the reader, then look again")] : seen;
    }

    private Symptom Atr()
    {
        var bytes = Convert.ToHexString(channel.Atr.Span);
        return KnownAtr.Find(channel.Atr.Span) is { } known ? new("ATR", DiagnosisKind.Fine, $"{bytes}, a My Number Card's ({(known.IsContactless ? "contactless" : "contact")})")
            : card.Applications.Contains(ApplicationIdentifier.Jpki) ? new("ATR", DiagnosisKind.Fine, $"{bytes}, in no list; readers that build it from the card's random number make it differ")
            : new("ATR", DiagnosisKind.Wrong, $"{bytes} is no known My Number Card's", "put a My Number Card in");
    }

    private Symptom Applications()
    {
        var expected = ApplicationIdentifier.All.Where(application => application != ApplicationIdentifier.IssuerSecurityDomain).ToList();
        var missing = expected.Except(card.Applications).Select(application => application.Japanese).ToList();
        return missing is []
            ? new("applications", DiagnosisKind.Fine, "all five answer")
            : new("applications", DiagnosisKind.Wrong, $"no answer from {string.Join(", ", missing)}", "use a My Number Card of the present kind; on an old or simulated card, leave out what needs these");
    }

    private Symptom Identity()
    {
        var issuer = card.Issuer switch
        {
            CardIssuer.Production => "of the production issuer: somebody's own card",
            CardIssuer.Test => "of the official test issuer",
            CardIssuer.Bench => "of this bench",
            _ => "of an unknown issuer, treated as somebody's own card",
        };
        return card.Token is { } token
            ? new("card", DiagnosisKind.Fine, $"token {token}, {issuer}{(cards.Find(token) is { } kept ? $"; kept as {kept.Persona}'s, {Requirements.CatalogueWords.Of(kept.State)}" : "")}")
            : new("card", DiagnosisKind.Wrong, "it tells too little of itself to be told from others", "use another card; this one cannot be armed");
    }

    private IEnumerable<Symptom> Tries(ApplicationIdentifier application)
    {
        if (!_files.Select(application))
        {
            yield break;
        }

        foreach (var file in FileMap.Of(application).Where(IsAsked))
        {
            if (_files.TriesLeft(file.Id) is { } tries)
            {
                yield return OfTries(file, tries);
            }
        }
    }

    // On somebody's own card nothing has to do with 照合番号A, not even a question.
    private bool IsAsked(FileEntry file) =>
        file is { Reference: not (null or ReferenceKind.Unknown) } && (card.IsTestCard || !file.IsIndividualNumber);

    private static Symptom OfTries(FileEntry file, int tries)
    {
        var subject = $"{file.Application.Japanese} {file.Japanese}";
        return tries switch
        {
            0 => new(subject, DiagnosisKind.Wrong, "locked", "only the town hall, or whoever issued the test card, can set it anew"),
            FewTries => new(subject, DiagnosisKind.Wrong, "1 try left", "have the right one presented, which restores the count"),
            _ => new(subject, DiagnosisKind.Fine, FormattableString.Invariant($"{tries} tries left")),
        };
    }

    private IEnumerable<Symptom> Certificate()
    {
        const string Subject = "authentication certificate";
        if (!card.Applications.Contains(ApplicationIdentifier.Jpki) || !_files.Select(ApplicationIdentifier.Jpki))
        {
            yield break;
        }

        yield return _files.Read(AuthenticationCertificate) is { } der && TermOf(der) is var (from, to)
            ? now < from ? new(Subject, DiagnosisKind.Wrong, $"not valid before {Day(from)}", "see that this machine's clock is right")
            : now > to ? new(Subject, DiagnosisKind.Wrong, $"ended on {Day(to)}", "have it renewed, or use another card")
            : new(Subject, DiagnosisKind.Fine, $"valid from {Day(from)} to {Day(to)}")
            : new(Subject, DiagnosisKind.Wrong, "there is none to be read", "use a card that has one");
    }

    private static (Instant From, Instant To)? TermOf(byte[] der)
    {
        try
        {
            using var certificate = X509CertificateLoader.LoadCertificate(der);
            return (Instant.FromDateTimeUtc(certificate.NotBefore.ToUniversalTime()), Instant.FromDateTimeUtc(certificate.NotAfter.ToUniversalTime()));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static string Day(Instant at) => LocalDatePattern.Iso.Format(at.InZone(DateTimeZoneProviders.Tzdb["Asia/Tokyo"]).Date);
}
