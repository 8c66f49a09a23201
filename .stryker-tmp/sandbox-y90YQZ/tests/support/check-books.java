/** Runs epubcheck on one book after the other; what it says of each begins with a form feed and the book's path. */
import com.adobe.epubcheck.tool.EpubChecker;

class CheckBooks {
  public static void main(String[] books) {
    System.setErr(System.out);
    for (String book : books) {
      System.out.println("\f" + book);
      new EpubChecker().run(new String[] {book});
    }
  }
}
