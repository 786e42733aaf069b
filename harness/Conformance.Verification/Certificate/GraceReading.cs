using NodaTime;

namespace Conformance.Verification;

/// <summary>A reading of "three months after the certificate ended" (RDR-12): public sources differ on where it ends.</summary>
public abstract class GraceReading
{
    /// <summary>Last day on which the ended certificate is still accepted.</summary>
    public abstract LocalDate LastDay(LocalDate lastValidDay);
}
