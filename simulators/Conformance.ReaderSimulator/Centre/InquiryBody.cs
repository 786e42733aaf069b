namespace Conformance.ReaderSimulator;

/// <summary>Body of POST /inquiries/card.</summary>
internal sealed record InquiryBody(string Ticket, string MedicalInstitutionCode, string ConsentedAt, string PrescriptionForm, string Care, InquiryConsents Consents);
