using NodaTime;

namespace Conformance.Verification;

/// <summary>A reading of "three months or less until the certificate ends" (RDR-11).</summary>
public abstract class ReminderReading
{
    /// <summary>First day on which the reader reminds.</summary>
    public abstract LocalDate FirstDay(LocalDate lastValidDay);
}
