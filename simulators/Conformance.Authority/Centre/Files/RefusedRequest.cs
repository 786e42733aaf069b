namespace Conformance.Authority;

/// <summary>A request that cannot be gone by, with what its answer may give back of it.</summary>
/// <param name="MedicalInstitutionCode">医療機関コード; null where it cannot be read.</param>
/// <param name="FileIdentifier">ArbitraryFileIdentifier; null where there is none or it cannot be read.</param>
/// <param name="Error">What is wrong, where.</param>
internal sealed record RefusedRequest(string? MedicalInstitutionCode, string? FileIdentifier, CentreMessage Error)
{
    private const int LongestIdentifier = 100;

    public static RefusedRequest Of<THeader, TBody>(MessageBinding<THeader, TBody> binding)
        where THeader : MessageGroup
        where TBody : MessageGroup => binding switch
    {
        MessageBinding<THeader, TBody>.Deviating { Message.Header: var header, Errors: [var first, ..] } => new(
            header?.Value("MedicalInstitutionCode") is { Length: 10 } code && code.All(char.IsAsciiDigit) ? code : null,
            header?.Value("ArbitraryFileIdentifier") is { Length: <= LongestIdentifier } identifier ? identifier : null,
            CentreMessages.Malformed(FormattableString.Invariant($"{first.Path}, line {first.Line}: {first.What}."))),
        MessageBinding<THeader, TBody>.Unreadable { Why: var why } => new(null, null, CentreMessages.Malformed(Line(why) + $"{why.What}; {why.Hint}.")),
        _ => throw new ArgumentException("It was not refused.", nameof(binding)),
    };

    private static string Line(MessageReading.Refused why) => why.Line > 0 ? FormattableString.Invariant($"line {why.Line}: ") : "";
}
