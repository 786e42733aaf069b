namespace Conformance.ReaderSimulator;

/// <summary>The consents within <see cref="InquiryBody"/>.</summary>
internal sealed record InquiryConsents(bool Surgery, bool Medical, bool Checkups);
