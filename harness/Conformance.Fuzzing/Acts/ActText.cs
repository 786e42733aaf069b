using System.Globalization;
using Conformance.Fuzzing.Cards;

namespace Conformance.Fuzzing.Acts;

/// <summary>
/// Sequences as text: a line for each act, "reset", "power-cycle", "no-bytes" for a command of none, or a command in hexadecimal, in which a secret of the holder stands as
/// its name in braces; "key" and 16 bytes behind a SET SESSION KEY. Lines with # in front are remarks.
/// </summary>
public static class ActText
{
    private const string ResetWord = "reset";
    private const string PowerWord = "power-cycle";
    private const string NothingWord = "no-bytes";
    private const string KeyWord = " key ";

    /// <summary>One act as a line.</summary>
    public static string Write(CardAct act, HolderSecrets secrets) => act.Kind switch
    {
        CardActKind.Reset => ResetWord,
        CardActKind.PowerCycle => PowerWord,
        _ when act.Command.IsEmpty => NothingWord,
        _ => Named(Convert.ToHexString(act.Command.Span), secrets) + (act.SessionKey.IsEmpty ? "" : KeyWord + Convert.ToHexString(act.SessionKey.Span)),
    };

    /// <summary>Reads lines again.</summary>
    /// <exception cref="FormatException">A line is none of those; the message has its number.</exception>
    public static IReadOnlyList<CardAct> Read(IEnumerable<string> lines, HolderSecrets secrets)
    {
        var acts = new List<CardAct>();
        var number = 0;
        foreach (var line in lines)
        {
            number++;
            if (line.Length > 0 && line[0] != '#')
            {
                acts.Add(Act(line, number, secrets));
            }
        }

        return acts;
    }

    private static CardAct Act(string line, int number, HolderSecrets secrets)
    {
        switch (line)
        {
            case ResetWord:
                return CardAct.Reset;
            case PowerWord:
                return CardAct.PowerCycle;
            case NothingWord:
                return CardAct.Send(default);
        }

        var parts = line.Split(KeyWord);
        try
        {
            return CardAct.Send(Convert.FromHexString(Spelled(parts[0], secrets)), parts.Length > 1 ? Convert.FromHexString(parts[1]) : default);
        }
        catch (FormatException)
        {
            throw new FormatException(string.Create(
                CultureInfo.InvariantCulture,
                $"line {number} is neither \"{ResetWord}\" nor \"{PowerWord}\" nor a command in hexadecimal with names of this card's secrets"));
        }
    }

    private static string Named(string hexadecimal, HolderSecrets secrets)
    {
        foreach (var (name, characters) in secrets.All)
        {
            hexadecimal = hexadecimal.Replace(Convert.ToHexString(characters), "{" + name + "}", StringComparison.Ordinal);
        }

        return hexadecimal;
    }

    private static string Spelled(string text, HolderSecrets secrets)
    {
        foreach (var (name, characters) in secrets.All)
        {
            text = text.Replace("{" + name + "}", Convert.ToHexString(characters), StringComparison.Ordinal);
        }

        return text;
    }
}
