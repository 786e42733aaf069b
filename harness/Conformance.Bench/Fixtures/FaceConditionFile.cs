using System.Text.Json;
using System.Text.Json.Serialization;
using Conformance.Bench.Devices;
using Conformance.Bench.Judgement;
using Conformance.Vision.Camera;

namespace Conformance.Bench.Fixtures;

/// <summary>Reads fixtures/faces/conditions.json: what the camera may see, in the words of a scenario, and the score that stands for it.</summary>
internal static class FaceConditionFile
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>By the words that name each.</summary>
    /// <exception cref="BenchFaultException">The file is missing or not right.</exception>
    public static IReadOnlyDictionary<string, FaceStimulus> Read(string file)
    {
        try
        {
            return JsonSerializer.Deserialize<List<Form>>(File.ReadAllText(file), Strict)!
                .Select((form, index) => Stimulus(file, form, index))
                .DistinctBy(face => face.Words)
                .ToDictionary(face => face.Words);
        }
        catch (JsonException broken)
        {
            throw Fault(file, broken.Path ?? "$", "this is no list of conditions: a field is missing, unknown or of another kind");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw Fault(file, "$", fault.Message);
        }
    }

    private static FaceStimulus Stimulus(string file, Form form, int index)
    {
        var place = FormattableString.Invariant($"$[{index}]");
        var condition = CameraCondition.All.SingleOrDefault(known => known.Id == form.Condition)
            ?? throw Fault(file, $"{place}.condition", $"there is no condition \"{form.Condition}\"; write one of: {string.Join(", ", CameraCondition.All)}");
        return form.Score is not (< 0 or > 1)
            ? new(form.Words, form.Score) { Condition = condition, IsFlat = form.Flat }
            : throw Fault(file, $"{place}.score", "write 0 to 1, or null where there is nothing to compare");
    }

    private static BenchFaultException Fault(string file, string where, string what) =>
        new(Owner.Configuration, $"{file}, {where}: {what}", "see fixtures/faces/README.md");

    private sealed record Form(string Words, string Condition, double? Score, bool Flat);
}
