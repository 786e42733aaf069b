using System.Globalization;
using System.Text.Json;
using Conformance.Bench.Judgement;

namespace Conformance.Bench.Devices;

/// <summary>Reads device profiles (fixtures/readers/*.json; their form is in device.schema.json there).</summary>
public static class DeviceProfileFile
{
    private const string Hint = "fixtures/readers/README.md says what stands in a device profile";
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <summary>Reads one profile.</summary>
    /// <param name="path">The file.</param>
    /// <param name="capabilities">The ids that the catalogue knows.</param>
    /// <exception cref="BenchFaultException">The file, or that of the model which it names, cannot be read or is not right; all that is wrong is named with its place.</exception>
    public static DeviceProfile Read(string path, IReadOnlyCollection<string> capabilities)
    {
        try
        {
            var profile = Parse(path, File.ReadAllBytes(path), capabilities);
            if (profile.Driver is DeviceDriver.Simulated simulated)
            {
                SimulatedModels.Read(simulated);
            }

            return profile;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new BenchFaultException(Owner.Configuration, $"{path}: the device profile cannot be read: {error.Message}", "name the file of a device profile, for instance fixtures/readers/model-a.json");
        }
    }

    /// <summary>Reads a profile from its text.</summary>
    /// <param name="path">The file's name, for messages.</param>
    /// <param name="utf8">Its content.</param>
    /// <param name="capabilities">The ids that the catalogue knows.</param>
    /// <exception cref="BenchFaultException">It is not right; all that is wrong is named with its place.</exception>
    public static DeviceProfile Parse(string path, ReadOnlyMemory<byte> utf8, IReadOnlyCollection<string> capabilities)
    {
        using var document = Document(path, utf8);
        var faults = new List<string>();
        var profile = DeviceProfileForm.Read(new ProfileFields(document.RootElement, "$", faults), Path.GetDirectoryName(path) ?? "", capabilities);
        return profile is not null && faults.Count == 0
            ? profile
            : throw new BenchFaultException(Owner.Configuration, string.Join('\n', faults.Select(fault => $"{path}, {fault}")), Hint);
    }

    private static JsonDocument Document(string path, ReadOnlyMemory<byte> utf8)
    {
        try
        {
            return JsonDocument.Parse(utf8.Span.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8, Strict);
        }
        catch (JsonException error)
        {
            // The parser names no line for a field that stands twice.
            var where = error.LineNumber is { } line ? string.Create(CultureInfo.InvariantCulture, $"line {line + 1}") : "$";
            throw new BenchFaultException(Owner.Configuration, $"{path}, {where}: this is not JSON in which every field stands once", Hint);
        }
        catch (InvalidOperationException)
        {
            // How the parser reports half a surrogate pair in the name of a field.
            throw new BenchFaultException(Owner.Configuration, $"{path}, $: the name of a field is not valid Unicode", Hint);
        }
    }
}
