namespace Conformance.Load.Traffic;

/// <summary>Kinds of facilities as the usage figures tell them apart (facts/seeds.md, "Figures to build load on").</summary>
public enum FacilityKind
{
    /// <summary>病院.</summary>
    Hospital,

    /// <summary>診療所.</summary>
    Clinic,

    /// <summary>歯科診療所.</summary>
    Dental,

    /// <summary>薬局.</summary>
    Pharmacy,
}
