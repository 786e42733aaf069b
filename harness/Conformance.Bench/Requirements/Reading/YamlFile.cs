using System.Text;

namespace Conformance.Bench.Requirements.Reading;

/// <summary>Opens one file of the catalogue.</summary>
internal static class YamlFile
{
    /// <summary>Its mapping, or null with the reason noted.</summary>
    public static YamlMap? Read(string file, Complaints complaints)
    {
        try
        {
            return PlainYaml.Read(file, File.ReadAllText(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true)), complaints);
        }
        catch (DecoderFallbackException)
        {
            complaints.Add(new(file, 1), "the file is no UTF-8", "save it as UTF-8");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            complaints.Add(new(file, 1), $"the file cannot be read: {fault.Message}", "see to its permissions");
        }

        return null;
    }
}
