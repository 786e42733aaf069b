namespace Conformance.Verification;

/// <summary>Whose tariff counts.</summary>
public enum InstitutionKind
{
    /// <summary>医科: hospitals and clinics.</summary>
    Medical,

    /// <summary>歯科.</summary>
    Dental,

    /// <summary>調剤: pharmacies.</summary>
    Dispensing,
}
