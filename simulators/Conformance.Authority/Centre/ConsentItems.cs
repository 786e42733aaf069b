namespace Conformance.Authority;

/// <summary>Which kinds of medical information: as asked for, or as granted.</summary>
public sealed record ConsentItems(bool Surgery, bool Diagnosis, bool Medicines, bool Checkups);
