using NodaTime;

namespace Conformance.CardSimulator.Personas;

/// <summary>An invented cardholder with everything that a card of theirs holds; fixtures/personas has the files.</summary>
public sealed record Persona
{
    /// <summary>The name of the fixture: lower-case letters, digits and hyphens.</summary>
    public required string Id { get; init; }

    /// <summary>Why this persona exists, one line.</summary>
    public required string Reason { get; init; }

    /// <summary>The person.</summary>
    public required Holder Holder { get; init; }

    /// <summary>The last day on which the card itself (not its certificates) is valid, Asia/Tokyo.</summary>
    public required LocalDate CardExpires { get; init; }

    /// <summary>The answer to reset, 2 to 33 bytes.</summary>
    public required ReadOnlyMemory<byte> Atr { get; init; }

    /// <summary>利用者証明用暗証番号, 4 digits; null on a card issued without PINs.</summary>
    public Pin? AuthenticationPin { get; init; }

    /// <summary>署名用パスワード, 6 to 16 capital letters and digits; null without one.</summary>
    public Pin? SignaturePin { get; init; }

    /// <summary>利用者証明用電子証明書 and its key.</summary>
    public required Credential Authentication { get; init; }

    /// <summary>署名用電子証明書 and its key; null for a holder who has none.</summary>
    public Credential? Signature { get; init; }
}
