using System.Text.RegularExpressions;

namespace Conformance.CardSimulator.Personas;

/// <summary>The object "holder" of a persona file.</summary>
internal static partial class HolderForm
{
    /// <summary>The holder, or null when a fault was reported.</summary>
    public static Holder? Read(JsonFields holder)
    {
        var name = holder.Matching("name", NotBlank(), "Write it as it stands on the card");
        var alias = holder.OptionalMatching("alias", NotBlank(), "Write it, or leave the field out");
        var kana = holder.Matching("kana", NotBlank(), "Write it in half-width katakana");
        var birthDate = holder.Date("birthDate");
        var sex = holder.Matching("sex", SexWord(), "Write male or female");
        var address = holder.OptionalMatching("address", NotBlank(), "Write it, or leave the field out where the card has none");
        holder.Close();
        if (birthDate < JapaneseEra.FirstDay)
        {
            holder.Report("birthDate", "the date is before the first era that the card counts", $"Write {JapaneseEra.FirstDay:uuuu-MM-dd} or later");
            return null;
        }

        return name is null || kana is null || birthDate is null || sex is null
            ? null
            : new(name, kana, birthDate.Value, sex == "male" ? Sex.Male : Sex.Female, address, alias);
    }

    [GeneratedRegex(@"\S")]
    private static partial Regex NotBlank();

    [GeneratedRegex(@"\A(male|female)\z")]
    private static partial Regex SexWord();
}
