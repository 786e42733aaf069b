namespace Conformance.Authority;

/// <summary>Which of the centre's endpoints answered.</summary>
public enum CentreExchangeKind
{
    /// <summary>POST /challenges.</summary>
    Challenge,

    /// <summary>POST /holders.</summary>
    Holder,

    /// <summary>POST /registrations.</summary>
    Registration,

    /// <summary>POST /inquiries/card.</summary>
    InquiryByCard,

    /// <summary>POST /inquiries/visit.</summary>
    InquiryForVisit,

    /// <summary>OQSsiquc01req, as a file or over POST /messages/OQSsiquc01req; so are those that follow.</summary>
    InquiryByNumber,

    /// <summary>Another message.</summary>
    Message,

    /// <summary>Answered by a stub, whatever it was.</summary>
    Stub,
}
