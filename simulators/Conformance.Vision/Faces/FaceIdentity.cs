using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Conformance.Vision.Faces;

/// <summary>
/// What makes one invented person's drawn face: lengths in half widths of the head, from its middle, down and to the right positive;
/// shades from 0 (black) to 255. Nobody's: a stimulus for simulators, no biometric evidence.
/// </summary>
public sealed class FaceIdentity
{
    private FaceIdentity(int seed)
    {
        Seed = seed;
        var random = new Random(seed);
        Head = new(random);
        Eyes = new(random);
        Nose = new(random);
        Mouth = new(random);
        Skin = new(random);
    }

    /// <summary>Who it is: the same seed, the same person.</summary>
    public int Seed { get; }

    internal HeadShape Head { get; }

    internal EyeShape Eyes { get; }

    internal NoseShape Nose { get; }

    internal MouthShape Mouth { get; }

    internal SkinTexture Skin { get; }

    /// <summary>The person with that number.</summary>
    public static FaceIdentity Invent(int seed) => new(seed);

    /// <summary>The person of that name, for instance a persona's.</summary>
    public static FaceIdentity Of(string name) =>
        new(BinaryPrimitives.ReadInt32BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(name))) & int.MaxValue);
}
