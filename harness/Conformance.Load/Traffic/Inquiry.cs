using Conformance.Verification;

namespace Conformance.Load.Traffic;

/// <summary>What one arrival asks.</summary>
/// <param name="Facility">Where.</param>
/// <param name="ByCard">By card, or by the numbers of an insurance.</param>
/// <param name="Evidence">How identity was proved.</param>
/// <param name="Person">How the patient's certificate and insurance stand.</param>
/// <param name="Which">Which of the people of this kind, from 0 up to 1.</param>
/// <param name="Checkups">Consent.</param>
/// <param name="Medicines">Consent.</param>
/// <param name="Medical">Consent to 診療 and 手術.</param>
public readonly record struct Inquiry(
    FacilityKind Facility, bool ByCard, IdentityEvidence Evidence, PersonKind Person, double Which, bool Checkups, bool Medicines, bool Medical);
