using Conformance.SmartCard.MyNumber;

namespace Conformance.Bench.Physical.Interlocking;

/// <summary>The files with the individual number: 券面入力補助 EF 0001 and 券面確認 EF 0005 (facts/card.md 1.3 and 1.4).</summary>
internal static class NumberFiles
{
    /// <summary>Whether an EF of that id is one of them, or may be: where another program may have selected its application, the id alone tells.</summary>
    public static bool MayBe(int file, BelievedPosition position) => position is { IsApplicationCertain: true, Application: { } application }
        ? FileMap.Find(application, file) is { } entry && IsNumber(entry)
        : FileMap.All.Any(entry => entry.Id == file && IsNumber(entry));

    private static bool IsNumber(FileEntry entry) => entry is { IsIndividualNumber: true, Kind: FileKind.Transparent };
}
