namespace Conformance.Bench.Requirements;

/// <summary>Whom a requirement binds.</summary>
public enum Subject
{
    /// <summary>The face-authentication reader (顔認証付きカードリーダー).</summary>
    Reader,

    /// <summary>The part that talks PC/SC, or a plain card reader (汎用カードリーダー).</summary>
    CardReader,

    /// <summary>The software behind the terminal: receipt computer, record, reception agent.</summary>
    Integrator,

    /// <summary>The eligibility centre.</summary>
    Centre,

    /// <summary>The card; judged so that a misleading card is not held against the reader.</summary>
    Card,
}
