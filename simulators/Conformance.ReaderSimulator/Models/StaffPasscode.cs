using System.Security.Cryptography;
using System.Text;

namespace Conformance.ReaderSimulator;

/// <summary>The preset staff passcode of visual mode at the reader (facts/eligibility.md 10). Never printed.</summary>
public sealed class StaffPasscode(string digits)
{
    private readonly byte[] _digits = Encoding.UTF8.GetBytes(digits);

    /// <summary>True when both are the same digits.</summary>
    public bool Matches(StaffPasscode other) => CryptographicOperations.FixedTimeEquals(_digits, other._digits);

    /// <summary>Says that there is a passcode, not which.</summary>
    public override string ToString() => "(passcode)";
}
