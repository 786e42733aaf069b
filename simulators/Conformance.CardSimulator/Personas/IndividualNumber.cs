namespace Conformance.CardSimulator.Personas;

/// <summary>個人番号: 11 digits and a check digit, modulo 11 with weights 2 to 7 and again 2 to 6 from the right.</summary>
public static class IndividualNumber
{
    private const int Modulus = 11;
    private const int Weights = 6;

    /// <summary>True when the check digit is right, so that the number may be somebody's. Personas have none of these.</summary>
    /// <param name="digits">12 ASCII digits.</param>
    public static bool MayExist(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var fromRight = 0; fromRight < digits.Length - 1; fromRight++)
        {
            sum += (digits[^(fromRight + 2)] - '0') * (2 + (fromRight % Weights));
        }

        var remainder = sum % Modulus;
        return digits[^1] - '0' == (remainder <= 1 ? 0 : Modulus - remainder);
    }

    /// <summary>The 11 digits with a twelfth that makes the number nobody's.</summary>
    public static string WithWrongCheckDigit(string digits) => MayExist(digits + "0") ? digits + "1" : digits + "0";
}
