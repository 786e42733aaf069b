using Conformance.Simulators.Tests.Authority;
using Conformance.Vision.Camera;
using Conformance.Vision.Evaluation;
using Conformance.Vision.Faces;

namespace Conformance.Simulators.Tests.Vision.Evaluation;

public sealed class PictureFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_first_picture_of_a_person_is_the_photo_and_the_others_are_looks()
    {
        Person("b", "2.png", "1.png", "notes.txt");
        Person("a", "only.png");
        var gallery = PictureFolder.Open(_folder.Path);
        Assert.Equal(2, gallery.People);
        Assert.Equal("pictures", Assert.Single(gallery.Conditions));
        using var photo = gallery.Photo(1);
        Assert.Equal((240, 320), (photo.Width, photo.Height));
        Assert.Empty(gallery.Probes(0, "pictures"));
        Assert.Single(gallery.Probes(1, "pictures")).Dispose();
    }

    [Fact]
    public void A_folder_that_is_not_there_is_named() => Refused("/nowhere", "/nowhere: there is no such folder");

    [Fact]
    public void One_person_is_too_few()
    {
        Person("a", "1.png", "2.png");
        Refused(_folder.Path, $"{_folder.Path}: has 1 sub-folders, and comparing strangers takes two people or more");
    }

    [Fact]
    public void Somebody_needs_two_pictures()
    {
        Person("a", "1.png");
        Person("b", "1.png");
        Refused(_folder.Path, $"{_folder.Path}: nobody has two pictures, so that nobody can be compared with themselves");
    }

    [Fact]
    public void A_person_without_a_picture_is_named()
    {
        Person("a", "1.png");
        Person("b", "notes.txt");
        Refused(_folder.Path, $"{_folder.Path}/b: has no picture (.png .jpg .jpeg .jp2 .pgm .bmp .tif .tiff .webp)");
    }

    [Fact]
    public void A_file_that_is_no_picture_is_named()
    {
        Person("a", "1.png", "2.png");
        Person("b", "1.png");
        var file = Path.Combine(_folder.Path, "b", "1.png");
        File.WriteAllText(file, "nothing to see");
        var gallery = PictureFolder.Open(_folder.Path);
        Assert.Equal($"{file}: this is no picture", Assert.Throws<GalleryException>(() => gallery.Photo(1)).Message);
    }

    private static void Refused(string folder, string message) =>
        Assert.Equal(message, Assert.Throws<GalleryException>(() => PictureFolder.Open(folder)).Message);

    private void Person(string name, params string[] files)
    {
        using var picture = new FaceCamera().Portrait(FaceIdentity.Of(name));
        Directory.CreateDirectory(Path.Combine(_folder.Path, name));
        foreach (var file in files)
        {
            _folder.Write(Path.Combine(name, file), picture.ToPng());
        }
    }
}
