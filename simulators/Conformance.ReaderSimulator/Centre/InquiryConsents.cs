namespace Conformance.ReaderSimulator;

/// <summary>The consents within <see cref="InquiryBody"/>.</summary>
internal sealed record InquiryConsents(bool Surgery, bool Diagnosis, bool Medicines, bool Checkups, bool HighCostLimit, bool MedicalAid, bool SpecificDiseases);
