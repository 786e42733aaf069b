namespace Conformance.Bench.Devices.Checks;

/// <summary>Whether a folder can be written, tried.</summary>
internal static class FolderProbe
{
    /// <summary>Why not; null when it can.</summary>
    public static string? WhyUnwritable(string path)
    {
        var probe = Path.Combine(path, "conformance-probe.tmp");
        try
        {
            File.WriteAllBytes(probe, []);
            File.Delete(probe);
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return fault.Message;
        }
    }
}
