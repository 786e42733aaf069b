using System.Globalization;
using NodaTime;

namespace Conformance.Authority;

/// <summary>What is to be certified, apart from the key.</summary>
/// <param name="Subject">Opaque common name, 23 characters on a real card.</param>
/// <param name="Serial">Positive serial number.</param>
/// <param name="FirstDay">First day of validity at the desk, from 00:00:00 Asia/Tokyo.</param>
/// <param name="LastDay">Last day of validity at the desk, to 23:59:59 Asia/Tokyo.</param>
public sealed record CertificateOrder(string Subject, long Serial, LocalDate FirstDay, LocalDate LastDay)
{
    /// <summary>The dates only: subject and serial number point to a person.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"certificate valid from {FirstDay:uuuu-MM-dd} to {LastDay:uuuu-MM-dd}");
}
