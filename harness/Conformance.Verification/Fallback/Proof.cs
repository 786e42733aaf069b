namespace Conformance.Verification;

/// <summary>What a patient has to show where the card does not answer (FALL-1). In the order in which the desk prefers them.</summary>
public enum Proof
{
    /// <summary>マイナポータルの資格情報画面, or its PDF.</summary>
    MynaportalScreen,

    /// <summary>資格情報のお知らせ, with the card.</summary>
    NoticeWithCard,

    /// <summary>Asked by word of mouth whether anything changed since an earlier visit.</summary>
    EarlierVisit,

    /// <summary>被保険者資格申立書.</summary>
    WrittenStatement,
}
