namespace Conformance.CardSimulator.Phones;

/// <summary>What reading the file of a phone came to.</summary>
public abstract record PhoneReading
{
    private PhoneReading()
    {
    }

    /// <summary>It can be used.</summary>
    public sealed record Accepted(PhoneRecord Phone) : PhoneReading;

    /// <summary>It cannot.</summary>
    /// <param name="Where">A JSON path; $ for the whole file.</param>
    /// <param name="What">What is wrong, and what to write.</param>
    public sealed record Refused(string Where, string What) : PhoneReading;
}
