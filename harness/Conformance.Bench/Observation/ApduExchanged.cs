using System.Globalization;
using System.Text.Json.Serialization;

namespace Conformance.Bench.Observation;

/// <summary>One command and its answer. Data fields are never logged, but for the names of files and applications in SELECT.</summary>
/// <param name="Header">CLA INS P1 P2 in hexadecimal, eight digits.</param>
/// <param name="Selected">For SELECT: the AID or EF identifier in hexadecimal.</param>
/// <param name="CommandLength">Nc.</param>
/// <param name="Expected">Ne, null for none.</param>
/// <param name="Status">SW1 SW2, null when no answer came.</param>
/// <param name="ResponseLength">Length of the response data.</param>
/// <param name="Fault">Kind of transport failure, null when the card answered.</param>
public sealed record ApduExchanged(
    string Header,
    string? Selected,
    int CommandLength,
    int? Expected,
    string? Status,
    int ResponseLength,
    string? Fault) : Observed
{
    /// <inheritdoc/>
    public override Source Source => Source.Card;

    /// <summary>Of a physical card: a keyed digest of the response data; null for none, for secret files, and for simulated cards.</summary>
    public string? Digest { get; init; }

    /// <summary>Of a physical card, only when the user asked for it: the response data in hexadecimal.</summary>
    public string? Data { get; init; }

    /// <summary>INS.</summary>
    [JsonIgnore]
    public byte Instruction => byte.Parse(Header.AsSpan(2, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    /// <summary>A VERIFY that presented data; without data it is a retry query and spends nothing (facts/card.md 2.1).</summary>
    [JsonIgnore]
    public bool IsVerify => Instruction == SmartCard.Instruction.Verify && CommandLength > 0;

    /// <summary>
    /// A VERIFY about a PIN, with data or without. Of what else is presented, 照合番号B has 14 digits and 生年月日 6, which the PIN at the
    /// desk never has (facts/card.md 1.6).
    /// </summary>
    [JsonIgnore]
    public bool ConcernsPin => Instruction == SmartCard.Instruction.Verify && CommandLength is not (14 or 6);

    /// <summary>A VERIFY that presented a PIN.</summary>
    [JsonIgnore]
    public bool PresentsPin => ConcernsPin && CommandLength > 0;

    /// <summary>The tries left that the chip named with 63Cx; 0 also for 6984, which a locked PIN answers to an entry.</summary>
    [JsonIgnore]
    public int? TriesLeft => Status switch
    {
        "6984" => Instruction == SmartCard.Instruction.Verify ? 0 : null,
        ['6', '3', 'C', var digit] => int.Parse([digit], NumberStyles.HexNumber, CultureInfo.InvariantCulture),
        _ => null,
    };

    /// <inheritdoc/>
    public override string Describe()
    {
        var answer = Fault is null ? $"{Status} ({ResponseLength} bytes)" : $"no answer: {Fault}";
        return $"{Header}{(Selected is null ? "" : " " + Selected)} Lc={CommandLength} -> {answer}";
    }
}
