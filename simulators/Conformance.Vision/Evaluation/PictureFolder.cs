using Conformance.Vision.Images;

namespace Conformance.Vision.Evaluation;

/// <summary>The user's pictures: one folder for each person, in it two or more pictures; the first by name is what the others are compared with.</summary>
public sealed class PictureFolder : IFaceGallery
{
    private static readonly string[] Endings = [".png", ".jpg", ".jpeg", ".jp2", ".pgm", ".bmp", ".tif", ".tiff", ".webp"];

    private readonly IReadOnlyList<IReadOnlyList<string>> _files;

    private PictureFolder(IReadOnlyList<IReadOnlyList<string>> files) => _files = files;

    /// <inheritdoc/>
    public int People => _files.Count;

    /// <inheritdoc/>
    public IReadOnlyList<string> Conditions { get; } = ["pictures"];

    /// <summary>Opens a folder and looks at the names; the pictures are read one at a time.</summary>
    /// <exception cref="GalleryException">The folder does not hold such pictures.</exception>
    public static PictureFolder Open(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new GalleryException($"{folder}: there is no such folder");
        }

        var people = Directory.GetDirectories(folder).Order(StringComparer.Ordinal).Select(Pictures).ToList();
        if (people.Count < 2)
        {
            throw new GalleryException($"{folder}: has {people.Count} sub-folders, and comparing strangers takes two people or more");
        }

        return people.Any(files => files.Count > 1)
            ? new(people)
            : throw new GalleryException($"{folder}: nobody has two pictures, so that nobody can be compared with themselves");
    }

    /// <inheritdoc/>
    public GreyImage Photo(int person) => Read(_files[person][0]);

    /// <inheritdoc/>
    public IEnumerable<GreyImage> Probes(int person, string condition) => _files[person].Skip(1).Select(Read);

    private static List<string> Pictures(string folder)
    {
        var files = Directory.GetFiles(folder).Where(file => Endings.Contains(Path.GetExtension(file).ToLowerInvariant())).Order(StringComparer.Ordinal).ToList();
        return files.Count > 0 ? files : throw new GalleryException($"{folder}: has no picture ({string.Join(' ', Endings)})");
    }

    private static GreyImage Read(string file)
    {
        try
        {
            return GreyImage.Decode(File.ReadAllBytes(file)) ?? throw new GalleryException($"{file}: this is no picture");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new GalleryException($"{file}: {fault.Message}");
        }
    }
}
