using System.Globalization;
using System.Text;

namespace Conformance.Reporting;

/// <summary>The table "Environment" of the report, as a Java properties file.</summary>
internal static class AllureEnvironment
{
    internal const string FileName = "environment.properties";

    internal static byte[] Properties(ReportEnvironment environment) => Encoding.ASCII.GetBytes(
        Line("bench", environment.BenchVersion) + Line("binding", environment.Binding) + Line("device", environment.Device));

    private static string Line(string key, string value) => $"{key}={string.Concat(value.Select(Escaped))}\n";

    /// <summary>Readers differ in the encoding that they expect, so all but printable ASCII is an escape.</summary>
    private static string Escaped(char character) => character switch
    {
        '\\' => @"\\",
        >= ' ' and <= '~' => character.ToString(),
        _ => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}"),
    };
}
