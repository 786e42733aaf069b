namespace Conformance.ReaderSimulator;

/// <summary>The ids of all buttons.</summary>
public static class ButtonIds
{
    /// <summary>Use the face.</summary>
    public const string Face = "face";

    /// <summary>Use the PIN.</summary>
    public const string Pin = "pin";

    /// <summary>Have staff check by sight, away from the desk.</summary>
    public const string Sight = "sight";

    /// <summary>Begin a visit or a consultation.</summary>
    public const string Begin = "begin";

    /// <summary>Use a phone in the card's place.</summary>
    public const string Phone = "phone";

    /// <summary>The phone is an iPhone.</summary>
    public const string IPhone = "iphone";

    /// <summary>The phone is an Android phone.</summary>
    public const string Android = "android";

    /// <summary>End the session.</summary>
    public const string Cancel = "cancel";

    /// <summary>Send the four digits; there only when four marks are filled.</summary>
    public const string Ok = "ok";

    /// <summary>Start the entry anew.</summary>
    public const string Clear = "clear";

    /// <summary>A notice was read.</summary>
    public const string Next = "next";

    /// <summary>Register the card as an insurance card.</summary>
    public const string Register = "register";

    /// <summary>Do not.</summary>
    public const string NotNow = "not-now";

    /// <summary>Consent to every item.</summary>
    public const string AgreeAll = "agree-all";

    /// <summary>Be asked item by item.</summary>
    public const string OneByOne = "one-by-one";

    /// <summary>Consent to nothing.</summary>
    public const string RefuseAll = "refuse-all";

    /// <summary>Consent to the item shown.</summary>
    public const string Agree = "agree";

    /// <summary>No consent to the item shown.</summary>
    public const string Disagree = "disagree";

    /// <summary>An electronic prescription.</summary>
    public const string Electronic = "electronic";

    /// <summary>A prescription on paper.</summary>
    public const string Paper = "paper";

    /// <summary>Use the certificates of medical aid.</summary>
    public const string Provide = "provide";

    /// <summary>Do not use them.</summary>
    public const string Withhold = "withhold";
}
