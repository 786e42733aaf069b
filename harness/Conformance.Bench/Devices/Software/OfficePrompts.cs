namespace Conformance.Bench.Devices.Software;

/// <summary>What a person who plays the staff is asked, and how the answer is read.</summary>
internal static class OfficePrompts
{
    private const string Nothing = "-";
    private const int Parts = 7;

    /// <summary>Asks for a patient to be there as the scenario wants.</summary>
    public static string Enter(KnownPatient patient) =>
        $"See to it that the software knows patient {patient.Number}, and nothing else of that patient: 氏名 {patient.Name}, カナ {patient.Kana}, 生年月日 {patient.Birthdate}, "
        + $"住所 {patient.Address ?? Nothing}, 公費受給者番号 {patient.Aid ?? Nothing}, 保険者番号 {patient.Insurer ?? Nothing}, 記号 {patient.Symbol ?? Nothing}, "
        + $"番号 {patient.InsuredNumber ?? Nothing}, 枝番 {patient.Branch ?? Nothing}.";

    /// <summary>Asks what a chart shows.</summary>
    public static string Chart(string number) =>
        $"Open the chart of patient {number}, and tell in one line, parted by |, with {Nothing} for nothing:\n"
        + "    氏名 | カナ | 住所 | 公費受給者番号 | can medical information be opened, yes or no | is the qualification confirmed for today, yes or no | what is told of the last result\n"
        + "    or none, where there is no such chart.";

    /// <summary>The chart that was told; null for a line of another form.</summary>
    public static ToldChart? Read(string line) =>
        line.Split('|', StringSplitOptions.TrimEntries) is { Length: Parts } parts && Told(parts[4]) is { } medical && Told(parts[5]) is { } confirmed
            ? new(parts[0], parts[1], medical, confirmed, Filled(parts[2]), Filled(parts[3]), Filled(parts[6]))
            : null;

    private static bool? Told(string word) => word switch
    {
        "yes" => true,
        "no" => false,
        _ => null,
    };

    private static string? Filled(string part) => part is "" or Nothing ? null : part;
}
