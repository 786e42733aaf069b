namespace Conformance.ReaderSimulator;

/// <summary>
/// What the terminal's settings (環境設定情報) have its reader ask (facts/eligibility.md 5.3). A reader reads them when it is started:
/// after a change it has to be restarted.
/// </summary>
/// <param name="Surgery">手術.</param>
/// <param name="Diagnosis">診療.</param>
/// <param name="Medicines">薬剤.</param>
/// <param name="Checkups">特定健診.</param>
public sealed record TerminalSettings(bool Surgery, bool Diagnosis, bool Medicines, bool Checkups)
{
    /// <summary>As a terminal comes: 手術 and 診療 off, 薬剤 and 特定健診 on.</summary>
    public static TerminalSettings AsDelivered { get; } = new(Surgery: false, Diagnosis: false, Medicines: true, Checkups: true);

    /// <summary>Every kind of medical information, and nothing else.</summary>
    public static TerminalSettings EveryItem { get; } = new(Surgery: true, Diagnosis: true, Medicines: true, Checkups: true);

    /// <summary>医療費助成: whether the reader asks about certificates of medical aid (facts/eligibility.md 5.7).</summary>
    public bool MedicalAid { get; init; }

    /// <summary>特定疾病療養受療証: whether the reader asks for consent to it (facts/eligibility.md 5.3). Off unless said, our choice: no source names its default.</summary>
    public bool SpecificDiseases { get; init; }

    /// <summary>救急時閲覧権限 (OQSCD043): whether the reader may be switched to viewing in an emergency (EMRG-3). Off unless said: hospitals alone have it.</summary>
    public bool EmergencyViewing { get; init; }

    /// <summary>Which prescriptions the institution issues (OQSCD038).</summary>
    public PrescriptionIssue PrescriptionIssue { get; init; } = PrescriptionIssue.NotUsed;

    /// <summary>True when the form is asked as eligibility is checked (OQSCD039 2), false when not there (1).</summary>
    public bool AsksFormAtCheck { get; init; }

    /// <summary>True where the patient has a choice of form at the reader.</summary>
    internal bool AsksPrescriptionForm => PrescriptionIssue == PrescriptionIssue.Both && AsksFormAtCheck;

    /// <summary>What is asked in an item's place: of 診療 and 薬剤, which are one question, what is on (CONS-1).</summary>
    internal IReadOnlyList<ConsentItem> Narrow(ConsentItem item) => (item, Diagnosis, Medicines) switch
    {
        (ConsentItem.Surgery, _, _) => Surgery ? [item] : [],
        (ConsentItem.Checkups, _, _) => Checkups ? [item] : [],
        (_, true, true) => [ConsentItem.Medical],
        (_, true, false) => [ConsentItem.Diagnosis],
        (_, false, true) => [ConsentItem.Medicines],
        _ => [],
    };
}
