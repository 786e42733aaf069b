using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;

namespace Conformance.CardSimulator.Personas;

/// <summary>The fields of a persona file and the form that each must have.</summary>
internal static partial class PersonaForm
{
    private const string DateForm = "yyyy-MM-dd";

    /// <summary>The persona, or null when a fault was reported.</summary>
    public static Persona? Read(JsonFields root, CredentialFiles credentials)
    {
        var id = Matching(root, "id", root.Text("id"), Identifier(), "Use lower-case letters, digits and hyphens");
        var reason = root.Text("reason");
        var holder = ReadHolder(root.Object("holder"));
        var card = root.Object("card");
        var expires = Date(card, "expires");
        var atr = Matching(card, "atr", card.Text("atr"), AnswerToReset(), "Write 2 to 33 bytes in hexadecimal, without blanks");
        card.Close();
        var pins = root.Object("pins");
        var pin = Matching(pins, "authentication", pins.TextOrNull("authentication"), FourDigits(), "Write exactly 4 digits, or null");
        var password = Matching(
            pins, "signature", pins.TextOrNull("signature"), Password(), "Write 6 to 16 capital letters A-Z and digits, or null");
        pins.Close();
        var authentication = credentials.Read(root.Object("authentication"));
        var signature = credentials.Read(root.ObjectOrNull("signature"));
        root.Close();
        return id is null || reason is null || holder is null || expires is null || atr is null || authentication is null
            ? null
            : new()
            {
                Id = id,
                Reason = reason,
                Holder = holder,
                CardExpires = expires.Value,
                Atr = Convert.FromHexString(atr),
                AuthenticationPin = pin is null ? null : new(pin),
                SignaturePin = password is null ? null : new(password),
                Authentication = authentication,
                Signature = signature,
            };
    }

    private static Holder? ReadHolder(JsonFields holder)
    {
        var name = holder.Text("name");
        var kana = holder.Text("kana");
        var birthDate = Date(holder, "birthDate");
        var sex = Matching(holder, "sex", holder.Text("sex"), SexWord(), "Write male or female");
        var address = holder.Text("address");
        holder.Close();
        return name is null || kana is null || birthDate is null || sex is null || address is null
            ? null
            : new(name, kana, birthDate.Value, sex == "male" ? Sex.Male : Sex.Female, address);
    }

    private static LocalDate? Date(JsonFields fields, string name)
    {
        if (fields.Text(name) is not { } text)
        {
            return null;
        }

        var date = LocalDatePattern.Iso.Parse(text);
        if (date.Success)
        {
            return date.Value;
        }

        fields.Report(name, "this is not a day of the calendar", $"Write it as {DateForm}");
        return null;
    }

    /// <summary>The text when it has the form; what it is instead is never repeated, as it may be a PIN.</summary>
    private static string? Matching(JsonFields fields, string name, string? text, Regex form, string hint)
    {
        if (text is null || form.IsMatch(text))
        {
            return text;
        }

        fields.Report(name, "the text has the wrong form", hint);
        return null;
    }

    [GeneratedRegex(@"\A[a-z0-9]+(-[a-z0-9]+)*\z")]
    private static partial Regex Identifier();

    [GeneratedRegex(@"\A([0-9A-Fa-f]{2}){2,33}\z")]
    private static partial Regex AnswerToReset();

    [GeneratedRegex(@"\A[0-9]{4}\z")]
    private static partial Regex FourDigits();

    [GeneratedRegex(@"\A[0-9A-Z]{6,16}\z")]
    private static partial Regex Password();

    [GeneratedRegex(@"\A(male|female)\z")]
    private static partial Regex SexWord();
}
