using NodaTime;

namespace Conformance.ReceiptComputer;

/// <summary>What a result makes of a chart.</summary>
internal sealed class ChartUpdate(ReceiptDefect defect)
{
    private const string NewerValidity = "3";

    // Which characters a claim takes is in no source; 德 is of the third level and one was sent back (facts/eligibility.md 3, SN). Our choice: the first two levels.
    private static readonly Lazy<Repertoire> Claims = new(() => Repertoire.Read("jis-x-0208"));

    /// <summary>The chart after a result of the patient's that was made today.</summary>
    public PatientChart Of(PatientChart known, TerminalResult result, LocalDate today)
    {
        if (!defect.Confirms(result.IsConfirmation))
        {
            return known with { ConfirmedOn = null, ResultMade = result.Made, Notice = WhyNot(result) };
        }

        var confirmed = known with { ConfirmedOn = today, ResultMade = result.Made, Notice = null };
        if (result.Qualification is not { } qualification)
        {
            return confirmed;
        }

        return defect.IsAnothers(qualification.Value("ReferenceNumber") is { } number && number != known.Number)
            ? known with { Notice = "照会番号不一致" }
            : UpToDate(confirmed, qualification);
    }

    private string? WhyNot(TerminalResult result) => result.Validity == NewerValidity
        ? defect.NewerTold("無効（新しい資格あり）: カードで確認してください")
        : "資格を確認できませんでした";

    private PatientChart UpToDate(PatientChart known, MessageNode result)
    {
        var name = defect.NameOf(result.Value("Name") ?? known.Name);
        return known with
        {
            Name = name,
            Address = defect.Kept(known.Address, result.Value("Address")),
            Aid = defect.KeptAid(known.Aid, result.Child("PublicExpenseResultList") is { } list ? Beneficiary(list) : null),
            ViewableUntil = Viewable(known.ViewableUntil, result),
            Notice = (name.EnumerateRunes().All(rune => Claims.Value.Holds(rune.ToString())) ? null : defect.UnclaimableTold("氏名に請求で受け付けられない文字があります"))
                ?? (known.Insurance?.AreThoseOf(result, defect) == false ? "保険の番号が変わっています: 確認してください" : null),
        };
    }

    // Without a flag nothing is said of consent, as in what is asked by number (facts/eligibility.md 1.5).
    private LocalDateTime? Viewable(LocalDateTime? known, MessageNode result) => result.Value("PharmacistsInfoConsFlg") switch
    {
        null => known,
        var flag => defect.IsConsent(flag, flag == "1") ? TerminalResult.TimeOf(result.Value("PharmacistsInfoAvailableTime")) : null,
    };

    private static string? Beneficiary(MessageNode node) => node.Value("BeneficiaryNumber") ?? node.Children.Select(Beneficiary).FirstOrDefault(number => number is not null);
}
