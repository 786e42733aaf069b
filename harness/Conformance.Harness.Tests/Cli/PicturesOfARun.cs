using Conformance.Bench.Devices;
using Conformance.Bench.Devices.Cameras;
using Conformance.Vision.Images;

namespace Conformance.Harness.Tests.Cli;

/// <summary>All pictures that a run with seed 1 can have before its cameras and in its chips, drawn once for all tests that look for them.</summary>
public sealed class PicturesOfARun
{
    private const int Seed = 1;
    private const int Looks = 12;
    private static readonly string[] People = ["taro", "hanako"];

    public PicturesOfARun()
    {
        foreach (var person in People)
        {
            Search.Know($"photo of {person}", File.ReadAllBytes(Photo(person)));
            Search.Know($"pixels of {person}'s photo", Pixels(person));
            for (var look = 0; look < Looks; look++)
            {
                Search.Know($"frame of {person}", Frame(person, look));
            }
        }
    }

    internal PictureSearch Search { get; } = new();

    internal static byte[] Frame(string person, int look)
    {
        using var cameras = new DrawnCameras();
        return [.. cameras.Look(FaceStimulus.Holder, person, new(Seed, look)).Image.Span, .. cameras.Look(FaceStimulus.Stranger, person, new(Seed, look)).Image.Span];
    }

    internal static byte[] Pixels(string person)
    {
        using var photo = GreyImage.Decode(File.ReadAllBytes(Photo(person)))!;
        return photo.Pixels.ToArray();
    }

    internal static string Photo(string person) => Path.Combine(CommandLine.Root, "fixtures", "faces", $"{person}.jp2");
}
